import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountPanel } from '../components/panel/mount';

export default defineUnlistedScript(() => {
  if (globalThis.waymarkPage) mountPanel(document, globalThis.waymarkPage);
});
