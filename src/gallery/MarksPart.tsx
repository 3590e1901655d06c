import { useTranslation } from 'react-i18next';
import { CiteContext, type Cite } from '../ui/citation';
import { Cited } from '../ui/Cited';
import { Clause } from '../ui/Clause';
import { Clauses } from '../ui/Clauses';
import { LinkedText } from '../ui/LinkedText';
import { Marks } from '../ui/Marks';
import { Part } from '../ui/Part';
import { Reading } from '../ui/Reading';
import { LightAndDark, Specimen } from './Specimen';

export function MarksPart() {
  const { t } = useTranslation('results');
  const text = t(($) => $.notes.followingMonth);
  const cite: Cite = (clause) => ({
    document: { title: t(($) => $.term.title), date: clause === '3.1' ? '2026-03-17' : null },
    summary: clause === '3.1' ? text : null,
    page: clause === '3.1' ? { title: t(($) => $.claim.title), address: 'https://example.com/' } : null,
  });
  return (
    <Part
      mark="H"
      title={<span lang="en">Clause, Clauses, Marks, Cited, Reading</span>}
      notes={<p>{text}</p>}
    >
      <LightAndDark>
        {() => (
          <>
            <Specimen of="Clause without a citation; Reading that opens nothing" wide>
              <p>
                {text} <Clause number="3.1" /> {text} <Reading code="R1" />
              </p>
            </Specimen>
            <CiteContext value={cite}>
              <Specimen of="Clause that opens; with little to say" wide>
                <p>
                  {text} <Clause number="3.1" /> {text} <Clause number="3.2" />
                </p>
              </Specimen>
              <Specimen of="hover" state="hover">
                <Clause number="3.1" />
              </Specimen>
              <Specimen of="focus" state="focus">
                <Clause number="3.1" />
              </Specimen>
              <Specimen of="Clauses">
                <Clauses numbers={['3.1', '3.1(2)', '4.10', '4.11', '4.12', '3.1', '6']} />
              </Specimen>
              <Specimen of="Marks; Cited" wide>
                <Marks>
                  <Clause number="3.1" /> <Clause number="3.2" /> <Reading code="R4" /> <Reading code="R10" />
                </Marks>
                <p>
                  <Cited text={text}>
                    <Clause number="3.1" /> <Reading code="R1" />
                  </Cited>
                </p>
              </Specimen>
            </CiteContext>
            <Specimen of="LinkedText">
              <p>
                <LinkedText text={`${text} cloud.tencent.com/document/product/647`} />
              </p>
            </Specimen>
            <Specimen of="Reading that opens">
              <p>
                {text} <Reading code="R3">{text}</Reading>
              </p>
            </Specimen>
          </>
        )}
      </LightAndDark>
    </Part>
  );
}
