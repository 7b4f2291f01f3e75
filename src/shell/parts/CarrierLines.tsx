import { m } from '#copy/generated/messages.js';

/** The carriers' own lines: they stand here for where the service that names them can't be asked. */
const hotlines = [
  [m.common_carrier_mobile, '10086'],
  [m.common_carrier_unicom, '10010'],
  [m.common_carrier_telecom, '10000'],
  [m.common_carrier_broadnet, '10099'],
] as const;

export function CarrierLines() {
  return (
    <ul className="fs-doors">
      {hotlines.map(([name, number]) => (
        <li key={number}>
          <a className="fs-door" href={`tel:${number}`}>
            {name()} {number}
          </a>
        </li>
      ))}
    </ul>
  );
}
