import { m } from '#copy/generated/messages.js';
import { appName } from '#copy/words.ts';
import type { App } from '#domain/app.ts';
import { mayNote, type NotedAccount } from '#domain/own/noted.ts';
import { AppTile } from '#shell/parts/AppTile.tsx';
import { ConnectedList } from '#ui/ConnectedList.tsx';
import { Button } from '#ui/form/Button.tsx';
import { ListGroup } from '#ui/ListGroup.tsx';
import { Row } from '#ui/Row.tsx';

type Props = {
  hits: readonly App[];
  isSearched: boolean;
  noted: readonly NotedAccount[];
  onAdd: (appId: string) => void;
};

/** Apps to note with one tap; those that stand on the list, or that the look-up asks, say so. */
export function CatalogueChoice({ hits, isSearched, noted, onAdd }: Props) {
  if (hits.length === 0) return null;
  const standing = new Set(noted.flatMap(({ what }) => (what.by === 'catalogue' ? what.appId : [])));
  return (
    <ListGroup heading={isSearched ? m.noted_catalogue_found() : m.noted_catalogue()}>
      <ConnectedList>
        {hits.map((app) => {
          const isStanding = standing.has(app.id);
          return (
            <Row
              key={app.id}
              joint={isStanding ? 'chosen' : mayNote(app) ? 'bound' : 'notCovered'}
              tile={<AppTile app={app} />}
              heading={appName(app)}
              state={isStanding && m.noted_standing()}
              reason={!mayNote(app) && m.noted_asked()}
              act={
                mayNote(app) &&
                !isStanding && (
                  <Button
                    variant="compact"
                    aria-label={m.noted_act_named({ act: m.noted_add_this(), name: appName(app) })}
                    onClick={() => onAdd(app.id)}
                  >
                    {m.noted_add_this()}
                  </Button>
                )
              }
            />
          );
        })}
      </ConnectedList>
    </ListGroup>
  );
}
