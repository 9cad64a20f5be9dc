import { defineBackground } from 'wxt/utils/define-background';
import { editSaved } from '../lib/background/edit-saved';
import { explain } from '../lib/background/explain';
import { planAction } from '../lib/background/plan-action';
import { planMilestone } from '../lib/background/plan-milestone';
import { beginDay } from '../lib/background/remind';
import { savePosting } from '../lib/background/save';
import { scorePage } from '../lib/background/score';
import { takeTaught, teach } from '../lib/background/teach';
import { readAllowedSites } from '../lib/shell/allowed-sites';
import { answer } from '../lib/shell/doors';
import { injectPanel, openDesk } from '../lib/shell/panel';
import { onEachDay } from '../lib/shell/reminders';
import { keepCorrection } from '../lib/store/corrections';
import { removeSavedRole } from '../lib/store/saved-roles';
import { setDismissed } from '../lib/store/seen';
import { editSettings } from '../lib/store/settings';

export default defineBackground(() => {
  answer('score', (page, { tabId }) => scorePage(page, tabId));
  answer('explain', ({ posting, provisional }) => explain(posting, provisional));
  answer('save', ({ posting, roleId, provisional }) => savePosting(posting, roleId, provisional));
  answer('editSaved', ({ id, changes }) => editSaved(id, changes));
  answer('unsave', ({ id }) => removeSavedRole(id));
  answer('dismiss', ({ key, dismissed }) => setDismissed(key, dismissed));
  answer('correct', ({ key, ...correction }) => keepCorrection(key, correction));
  answer('planAction', ({ skillId, text }) => planAction(skillId, text));
  answer('planMilestone', ({ skillId, text }) => planMilestone(skillId, text));
  answer('teach', ({ planId, phrase, isIt }) => teach(planId, phrase, isIt));
  answer('takeBack', ({ change }) => takeTaught(change));
  answer('keepCorner', ({ corner }) => editSettings({ panelCorner: corner }));
  answer('injectPanel', async (_, { tabId }) => {
    if (tabId !== null) await injectPanel(tabId);
  });
  answer('openPlan', () => openDesk('plan'));
  readAllowedSites();
  onEachDay(beginDay);
});
