import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mount';

export default defineUnlistedScript(() => {
  const page = globalThis.waymarkPage;
  // a second click may have asked for the script before the first one's was there
  if (page?.showPanel) page.showPanel();
  else if (page) mountPanel(document, page);
});
