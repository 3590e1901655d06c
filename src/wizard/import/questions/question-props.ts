import type { Answers, Question } from '../../../import/questions';

export interface QuestionProps<Kind extends Question['kind']> {
  /** Of the control, or of the group of them. */
  readonly id: string;
  readonly question: Extract<Question, { kind: Kind }>;
  readonly answers: Answers;
  readonly onChange: (answers: Answers) => void;
  readonly error: string | undefined;
}
