import { addressOf, type Layout, layouts, type PortfolioSettings } from './address';

const names: Record<Layout, string> = { list: 'List', board: 'Board', map: 'Map' };

/** The views of the same roles, to switch between; search and filters stay. */
export function ViewSwitch({ settings }: { settings: PortfolioSettings }) {
  return (
    <nav class="view-switch" aria-label="Views of the portfolio">
      {layouts.map((layout) => (
        <a
          key={layout}
          href={addressOf({ ...settings, layout })}
          aria-current={layout === settings.layout ? 'page' : undefined}
        >
          {names[layout]}
        </a>
      ))}
    </nav>
  );
}
