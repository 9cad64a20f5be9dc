import { Component } from 'preact';
import { rankOf } from '../../lib/fit/rank';
import type { SavedRole } from '../../lib/portfolio/schema';
import { Button } from '../controls/button';
import { Remove } from '../controls/icons';
import { FitMark } from '../fit/fit-mark';
import { sayDay } from '../plan/say-day';
import { removeRoles } from './edit-with-undo';
import type { RoleOption } from './role-options';
import { sayInstant } from './say-instant';
import { StageSelect } from './stage-select';

interface Props {
  role: SavedRole;
  /** Its place in the whole list, from 0. */
  index: number;
  options: readonly RoleOption[];
  href: string;
  chosen: boolean;
  onChoose: (is: boolean) => void;
  onFocus: () => void;
}

/** A saved role as a row of the list: its page is a click away, its stage is changed in place. */
export class RoleRow extends Component<Props> {
  // scrolling and choosing draw only the rows that they change
  override shouldComponentUpdate({ role, index, options, href, chosen }: Props): boolean {
    const now = this.props;
    return (
      role !== now.role ||
      index !== now.index ||
      options !== now.options ||
      href !== now.href ||
      chosen !== now.chosen
    );
  }

  render() {
    return <Row {...this.props} />;
  }
}

function Row({ role, index, options, href, chosen, onChoose, onFocus }: Props) {
  const { title, company, location, excitement, nextOn, createdAt, fitNow } = role;
  const option = options.find(({ id }) => id === role.roleId)?.title;
  return (
    // the header is row 1
    <tr class={chosen ? 'role-row chosen' : 'role-row'} aria-rowindex={index + 2} onFocusCapture={onFocus}>
      <td class="pick">
        <label class="box">
          <input
            type="checkbox"
            checked={chosen}
            aria-label={`Choose ${title}`}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
        </label>
      </td>
      <td class="fit">
        <FitMark fit={fitNow.fit} rank={rankOf(fitNow)} />
      </td>
      <th scope="row" class="title-cell">
        <a class="title" href={href} dir="auto">
          {title}
        </a>
        <span class="soft small under">
          <span class="if-narrow">{company}</span>
          <span>{option ?? 'On no pathway'}</span>
        </span>
      </th>
      <td class="company">
        <span dir="auto">{company ?? '–'}</span>
        <span class="soft small under" dir="auto">
          {location}
        </span>
      </td>
      <td class="stage">
        <StageSelect role={role} />
      </td>
      <td class="excitement">{excitement === null ? '–' : `${excitement} of 5`}</td>
      <td class="nextOn">{nextOn ? sayDay(nextOn) : '–'}</td>
      <td class="createdAt">{sayInstant(createdAt)}</td>
      <td class="away">
        <Button look="quiet" label={`Remove ${title}`} onClick={() => removeRoles([role])}>
          <Remove />
        </Button>
      </td>
    </tr>
  );
}
