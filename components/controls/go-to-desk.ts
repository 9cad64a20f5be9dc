import { openDesk } from '../../lib/shell/panel';

/** Leads to a view of the desk ("review", "portfolio/…"): in this tab when it is the desk, else in a tab of its own. */
export function goToDesk(view: string): void {
  if (location.pathname === '/desk.html') location.hash = view;
  else void openDesk(view);
}
