/** The same plan told person by person: who does what by when [M3.3, M3.10, M3.15, R7.1]. */
import { type Task, tasksByPerson } from '../../plan/tasks.ts';
import { find } from '../../record/record.ts';
import type { Block, Runs } from '../blocks.ts';
import { bullets, heading, isFilled, section } from '../compose.ts';
import { bold, capital, sentence, withoutStop } from '../language/sentences.ts';
import { everydayName, fullNameWithRole } from '../names.ts';
import { daysOf, timingOf } from '../timing.ts';
import type { PlanOf } from './subject.ts';

function whatIsDone({ say, record }: PlanOf, task: Task): string {
  const what = capital(withoutStop(task.what));
  const told =
    task.kind === 'checks'
      ? say('plan.tasks.check', { what })
      : task.kind === 'assessments'
        ? say('plan.tasks.assessment', { what })
        : what;
  const beside = find(record, 'people', task.besideId);
  return beside ? say('plan.tasks.with', { what: told, who: everydayName(beside) }) : told;
}

function oneTask(plan: PlanOf, task: Task): Runs {
  const { say } = plan;
  // What is looked at again and again has its rhythm in place of a day.
  const isOpen = daysOf(plan, task) === '' && !(task.kind === 'checks' && isFilled(task.howOften));
  const when = isOpen
    ? [say('plan.noDay'), timingOf(plan, task)].filter(isFilled).map(sentence).join(' ')
    : timingOf(plan, task);
  const whose = task.sharing === 'professional' ? ` ${say('plan.tasks.practitioners')}` : '';
  return [bold(sentence(whatIsDone(plan, task))), { text: ` ${when}${whose}` }];
}

/** One list for each person with something to do, the soonest first. */
export function tasks(plan: PlanOf): Block[] {
  const { say, record, child } = plan;
  const lists = tasksByPerson(record, child).flatMap((one) => {
    const person = find(record, 'people', one.personId);
    const title = person === undefined ? say('plan.nobodyNamed') : fullNameWithRole(person);
    return [heading(3, title), ...bullets(one.tasks.map((task) => oneTask(plan, task)))];
  });
  return section(2, say('plan.tasks.heading'), lists);
}
