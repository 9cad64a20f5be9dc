import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerOnRequest } from '../lib/extract/generic/read-on-request';
import { startPage } from '../lib/page/page';

export default defineUnlistedScript(() => {
  // a site's own script makes room, and says which site it is
  const before = globalThis.waymarkPage;
  before?.stop();
  startPage(document, readerOnRequest(before?.site));
});
