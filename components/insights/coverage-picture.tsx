import { NO_PATHWAY, noFilter } from '../../lib/portfolio/filter';
import { type Coverage, coverageMessage } from '../../lib/portfolio/insights/coverage';
import { least } from '../../lib/portfolio/insights/statement';
import { addressOf } from '../portfolio/address';
import { Bars } from './bars';
import { Figures } from './figures';
import { Insight } from './insight';

const rolesUnder = (under: readonly string[]) =>
  addressOf({ layout: 'list', order: null, filter: { ...noFilter, under } });

/** Where the open roles lie on the pathways. */
export function CoveragePicture({ coverage }: { coverage: Coverage }) {
  const { options, ways } = coverage;
  const onWays = options.reduce((sum, { id, count }) => sum + (id === null ? 0 : count), 0);
  return (
    <Insight
      says={coverageMessage(coverage)}
      drawn={onWays >= least.coverage}
      table={
        <>
          <Figures
            head={['Role option', 'Open roles', 'Fit by 65 or more']}
            rows={options.map(({ id, title, count, strong }) => ({
              key: id ?? NO_PATHWAY,
              cells: [<a href={rolesUnder([id ?? NO_PATHWAY])}>{title}</a>, count, strong],
            }))}
          />
          <Figures
            head={['Pathway', 'Open roles']}
            rows={ways.map(({ roleIds, titles, count }) => ({
              key: roleIds.join(),
              cells: [<a href={rolesUnder(roleIds)}>{titles.join(' → ')}</a>, count],
            }))}
          />
        </>
      }
    >
      <Bars
        bars={options.map(({ id, title, count, strong }) => ({
          key: id ?? NO_PATHWAY,
          label: title,
          value: count,
          strong,
          said: count.toLocaleString('en'),
        }))}
      />
      {options.some(({ strong }) => strong > 0) && (
        <p class="soft small">The part in full colour fits by 65 or more.</p>
      )}
    </Insight>
  );
}
