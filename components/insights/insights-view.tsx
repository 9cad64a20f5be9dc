import { isScorable } from '../../lib/plan/completeness';
import { Empty, Loading } from '../controls/state';
import { usePlan } from '../plan/use-plan';
import { CoveragePicture } from './coverage-picture';
import { DemandPicture } from './demand-picture';
import { DoorsPicture } from './doors-picture';
import { FunnelPicture } from './funnel-picture';
import { MissingPicture } from './missing-picture';
import { PullPicture } from './pull-picture';
import { StayingCard } from './staying-card';
import { useInsights } from './use-insights';

/** What the saved roles say about the plan: each a message, what to do about it, a picture and its figures. */
export function InsightsView() {
  const plan = usePlan();
  const insights = useInsights();
  if (!plan || !insights) return <Loading what="Looking through your roles …" />;
  const { roles: count, coverage, funnel, pull, told } = insights;
  if (!count)
    return (
      <Empty title="Nothing to tell yet" alone>
        <p class="soft">
          Save the roles that catch your eye. From eight on you see here what they ask for, what your plan
          lacks, and which skill would open most doors.{' '}
          {!isScorable(plan) && <a href="#plan/start">Write your plan first</a>}
        </p>
      </Empty>
    );
  const whole = typeof told === 'object' ? told : undefined;
  return (
    <div class="stack insights">
      <header class="stack">
        <h1>Insights</h1>
        <p class="soft">
          {count === 1
            ? 'From the one role you saved, on this device.'
            : `From the ${count.toLocaleString('en')} roles you saved, on this device.`}
        </p>
      </header>
      <div class="insight-grid">
        {whole ? (
          <>
            <StayingCard staying={whole.staying} />
            <DemandPicture demand={whole.demand} />
          </>
        ) : (
          <p class="soft wide" role="status">
            {told === 'no-plan' ? (
              <a href="#plan/vision">Say where you want to go, and what these roles ask for is told here.</a>
            ) : (
              'Your roles are being read for your plan. A moment …'
            )}
          </p>
        )}
        <div class="insight-columns">
          {whole && (
            <>
              <MissingPicture missing={whole.missing} plan={plan} />
              <DoorsPicture found={whole.doors} />
            </>
          )}
          <CoveragePicture coverage={coverage} />
          <FunnelPicture funnel={funnel} />
        </div>
        <PullPicture pull={pull} />
      </div>
    </div>
  );
}
