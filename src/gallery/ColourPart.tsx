import { Part } from '../ui/Part';
import { Table } from '../ui/Table';
import './ColourPart.css';
import { colours, spaces } from './tokens';

export function ColourPart() {
  return (
    <Part mark="A" title={<span lang="en">Colour and space</span>}>
      <Table caption="tokens.css" className="colours" lang="en">
        <thead>
          <tr>
            <th scope="col">Token</th>
            <th scope="col">Light</th>
            <th scope="col">Dark</th>
          </tr>
        </thead>
        <tbody>
          {colours.map(({ name, light, dark }) => (
            <tr key={name}>
              <td>
                <code>{name}</code>
              </td>
              <td>
                <Swatch colour={light} />
              </td>
              <td>
                <Swatch colour={dark} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <ul className="spaces" lang="en">
        {spaces.map((name) => (
          <li key={name}>
            <span className="spaces__bar" style={{ inlineSize: `var(${name})` }} />
            <code>{name}</code>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Swatch({ colour }: { readonly colour: string }) {
  return (
    <span className="swatch">
      <span className="swatch__colour" style={{ background: colour }} />
      {colour}
    </span>
  );
}
