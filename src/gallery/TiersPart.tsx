import { Part } from '../ui/Part';
import { TierArea } from '../ui/TierArea';
import type { TierLook } from '../ui/tier-look';
import { TierMark } from '../ui/TierMark';
import { LightAndDark, Specimen } from './Specimen';
import './TiersPart.css';

const tiers: readonly TierLook[] = ['t0', 't1', 't2', 't3', 'excluded'];

/** Matrices of Machado, Oliveira and Fernandes (2009) for the full deficiency, on linear light as filters have it. */
const deficiencies = {
  deuteranopia: '0.367 0.861 -0.228 0 0  0.280 0.673 0.047 0 0  -0.012 0.043 0.969 0 0  0 0 0 1 0',
  protanopia: '0.152 1.053 -0.205 0 0  0.115 0.786 0.099 0 0  -0.004 -0.048 1.052 0 0  0 0 0 1 0',
  tritanopia: '1.256 -0.077 -0.179 0 0  -0.078 0.931 0.148 0 0  0.005 0.691 0.304 0 0  0 0 0 1 0',
};

/** How eyes and printers see them: each must still be told from its neighbours. */
export function TiersPart() {
  const ways = {
    colour: 'none',
    greyscale: 'grayscale(1)',
    ...Object.fromEntries(Object.keys(deficiencies).map((name) => [name, `url(#see-${name})`])),
  };
  return (
    <Part mark="B" title={<span lang="en">Tiers</span>}>
      <svg className="tiers__filters" aria-hidden="true">
        {Object.entries(deficiencies).map(([name, matrix]) => (
          <filter key={name} id={`see-${name}`}>
            <feColorMatrix values={matrix} />
          </filter>
        ))}
      </svg>
      <LightAndDark>
        {() =>
          Object.entries(ways).map(([name, filter]) => (
            <Specimen key={name} of={name} wide>
              <div className="tiers" style={{ filter }}>
                {tiers.map((tier) => (
                  <TierArea key={tier} tier={tier} width="100%" height={56} />
                ))}
              </div>
              <p className="tiers__marks" style={{ filter }} lang="en">
                {tiers.map((tier) => (
                  <span key={tier}>
                    <TierMark tier={tier} />
                    {tier}
                  </span>
                ))}
              </p>
            </Specimen>
          ))
        }
      </LightAndDark>
    </Part>
  );
}
