import { carrierLines } from '#shell/parts/carrierLines.ts';

/** Whom to call where the service can't be asked. */
export function CarrierLines() {
  return (
    <ul className="fs-doors">
      {carrierLines.map(({ name, number }) => (
        <li key={number}>
          <a className="fs-door" href={`tel:${number}`}>
            {name()} {number}
          </a>
        </li>
      ))}
    </ul>
  );
}
