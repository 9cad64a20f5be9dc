import type { Fit, FitKind } from '../fit/fit';
import type { RoleKind } from '../plan/schema';
import type { Settings } from '../plan/settings';
import type { Insights } from '../portfolio/insights/insights';
import type { Card, Posting } from '../posting/schema';

/** What a badge shows of one posting, already in words: the page's script only sets them. */
export interface Mark {
  /** 0 to 100; null: not enough to judge. */
  fit: number | null;
  kind: FitKind;
  /** 0 (off the plan, or unknown) to 3 (a strong step): the colour, never the only carrier. */
  rank: number;
  /** What stands beside the number: "next step", "saved", "not for me". */
  word: string;
  /** The badge as a sentence, for a screen reader. */
  label: string;
  /** From a card's words only; the posting itself was not read yet. */
  provisional: boolean;
  saved: boolean;
  /** The person said "not for me". */
  dismissed: boolean;
  /** A card whose posting was looked at before. */
  seen: boolean;
}

/** Why a page gets no scores: no usable plan yet, or the person paused Waymark. */
export type Silence = 'no-plan' | 'paused';

/** The marks of one page: of its posting and of its cards, in the order asked. */
export type Marks =
  | { silence: 'no-plan' }
  | { silence: 'paused' }
  | { silence: null; posting: Mark | null; cards: Mark[] };

/** A role option as the panel offers it to save under. */
export interface Option {
  id: string;
  title: string;
  kind: RoleKind;
}

/** All that the panel shows of one posting. */
export interface Explanation {
  key: string;
  posting: Posting;
  fit: Fit;
  mark: Mark;
  /** Where it is filed; null when not saved or off the pathways. */
  savedId: string | null;
  savedUnder: string | null;
  note: string;
  excitement: number | null;
  options: Option[];
  /** The target skills and role options that can be taught another name. */
  teachable: { id: string; name: string }[];
  /** Deal-breakers it meets, each a plain sentence. */
  flags: string[];
  /** The person put something right about it. */
  corrected: boolean;
  /** Phrases may be highlighted on the page. */
  highlight: boolean;
  /** Where the panel was last. */
  corner: Settings['panelCorner'];
  /** Its age and whether it expired, as a sentence; null when nothing is known. */
  staleness: string | null;
}

/** What a tab says about its page when the popup asks. */
export interface TabReading {
  posting: Posting | null;
  cards: Card[];
  /** A known site whose address says posting, of which none could be read. */
  drifted: boolean;
}

/** What the panel can change of a saved role. */
export interface SavedChanges {
  roleId?: string | null | undefined;
  note?: string | undefined;
  excitement?: number | null | undefined;
}

/** Every message: sent by → answered by. */
export interface Protocol {
  /** Page → background: one batch for each look at the page. */
  score(data: { posting: Posting | null; cards: Card[] }): Marks;
  /** Panel, popup, desk → background; `provisional`: the posting is only what a card says. */
  explain(data: { posting: Posting; provisional: boolean }): Explanation | { silence: Silence };
  /** Panel, popup → background; answers the saved role's id. */
  save(data: { posting: Posting; provisional: boolean; roleId: string | null }): string;
  /** Panel, popup → background: only the fields that were touched. */
  editSaved(data: { id: string; changes: SavedChanges }): void;
  /** Panel, popup → background. */
  unsave(data: { id: string }): void;
  /** Page, panel, popup → background. */
  dismiss(data: { key: string; dismissed: boolean }): void;
  /** Panel → background; all null: back to what was read. */
  correct(data: { key: string; title: string | null; company: string | null; location: string | null }): void;
  /** Panel, popup → background: an action that practises a target skill. */
  planAction(data: { skillId: string; text: string }): void;
  /** Panel, popup → background: a milestone for a target skill. */
  planMilestone(data: { skillId: string; text: string }): void;
  /**
   * Panel → background: a phrase is, or isn't, a target skill or role option. Answers the change, to be taken back by;
   * null when the plan knew it.
   */
  teach(data: { planId: string; phrase: string; isIt: boolean }): number | null;
  /** Panel → background: takes back what was taught. */
  takeBack(data: { change: number }): void;
  /** Panel → background. */
  keepCorner(data: { corner: Settings['panelCorner'] }): void;
  /** Page → background: load the panel's script into this tab. */
  injectPanel(): void;
  /** Desk → background: what the saved roles say about the plan; refused to a page. */
  insights(): Insights;
  /** Page, panel → background: open the plan in a tab of its own. */
  openPlan(): void;
  /** Panel → background: open the settings in a tab of their own. */
  openSettings(): void;
  /** Popup → tab. */
  readTab(): TabReading;
  /** Popup → tab: bring a card into view. */
  showCard(data: { index: number }): void;
  /** Popup, background → tab: open the panel on the posting. */
  showPanel(): void;
}

export type MessageName = keyof Protocol;
export type MessageData<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type MessageAnswer<Name extends MessageName> = ReturnType<Protocol[Name]>;
