import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGenerically } from '../lib/extract/generic/read';
import { startPage } from '../lib/page/page';

export default defineUnlistedScript(() => {
  // a site's own reader that found nothing makes room
  globalThis.waymarkPage?.stop();
  startPage(document, { read: readGenerically, isJobAddress: () => true });
});
