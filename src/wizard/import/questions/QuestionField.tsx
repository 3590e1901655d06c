import type { Answers, Question } from '../../../import/questions';
import { ChoiceQuestion } from './ChoiceQuestion';
import { CountersQuestion } from './CountersQuestion';
import { EncodingQuestion } from './EncodingQuestion';
import { OpenEndQuestion } from './OpenEndQuestion';
import { SeriesQuestion } from './SeriesQuestion';
import { SheetQuestion } from './SheetQuestion';
import { StatusesQuestion } from './StatusesQuestion';
import { YearQuestion } from './YearQuestion';
import { ZoneQuestion } from './ZoneQuestion';

interface QuestionFieldProps {
  readonly id: string;
  readonly question: Question;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly error: string | undefined;
}

/** One question. Columns are asked together in a table, and outcomes with what was added up. */
export function QuestionField({ question, ...rest }: QuestionFieldProps) {
  switch (question.kind) {
    case 'column':
    case 'outcomes':
      return null;
    case 'date-order':
    case 'number-date':
    case 'duration-unit':
    case 'rate-scale':
    case 'series-meaning':
    case 'maintenance':
    case 'failed-includes':
      return <ChoiceQuestion question={question} {...rest} />;
    case 'year':
      return <YearQuestion question={question} {...rest} />;
    case 'zone':
      return <ZoneQuestion question={question} {...rest} />;
    case 'open-end':
      return <OpenEndQuestion question={question} {...rest} />;
    case 'series':
      return <SeriesQuestion question={question} {...rest} />;
    case 'statuses':
      return <StatusesQuestion question={question} {...rest} />;
    case 'counters':
      return <CountersQuestion question={question} {...rest} />;
    case 'encoding':
      return <EncodingQuestion question={question} {...rest} />;
    case 'sheet':
      return <SheetQuestion question={question} {...rest} />;
    default:
      return question satisfies never;
  }
}
