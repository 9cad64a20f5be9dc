import { type Funnel, funnelMessage } from '../../lib/portfolio/insights/funnel';
import { least } from '../../lib/portfolio/insights/statement';
import { stageNames } from '../../lib/portfolio/stage-names';
import { Bars } from './bars';
import { Figures } from './figures';
import { Insight } from './insight';

/** How far roles come, from interested to accepted. */
export function FunnelPicture({ funnel }: { funnel: Funnel }) {
  const { steps, closed } = funnel;
  return (
    <Insight
      says={funnelMessage(funnel)}
      drawn={(steps[1]?.reached ?? 0) >= least.funnel}
      table={
        <Figures
          head={['Stage', 'Came so far, or further']}
          rows={steps.map(({ stage, reached }) => ({ key: stage, cells: [stageNames[stage], reached] }))}
        />
      }
    >
      <Bars
        bars={steps.map(({ stage, reached }) => ({
          key: stage,
          label: stageNames[stage],
          value: reached,
          said: reached.toLocaleString('en'),
        }))}
      />
      <p class="soft small">
        {closed === 0
          ? 'None is closed.'
          : `${closed === 1 ? 'One is' : `${closed.toLocaleString('en')} are`} closed by now, and counted as far as ${closed === 1 ? 'it' : 'they'} came.`}
      </p>
    </Insight>
  );
}
