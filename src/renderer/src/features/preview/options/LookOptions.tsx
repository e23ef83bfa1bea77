/** How a reader sees the page: the site's colours, pictures, size of text; and what the desk shows beside and on it. */
import type { CommandId } from '../../../../../shared/commands/commands';
import type { MessageKey } from '../../../../../shared/messages/translate';
import { keycapOf } from '../../../app/commands/present';
import { useT } from '../../../app/i18n';
import { useStore, type Store } from '../../../app/store';
import { Kbd } from '../../../ui/Kbd';
import { Segmented } from '../../../ui/Segmented';
import { Switch } from '../../../ui/Switch';
import { previewScheme, SCHEMES } from '../look';
import { imagesShown, largeText, notesShown, sideBySide } from '../ways';

export function LookOptions() {
  const t = useT();
  return (
    <section>
      <div className="preview-option">
        <h2>{t('preview.colours')}</h2>
        <Segmented
          label={t('preview.colours')}
          value={useStore(previewScheme)}
          options={SCHEMES.map((value) => ({ value, label: t(`preview.colours.${value}`) }))}
          onValueChange={previewScheme.set}
        />
      </div>
      <Way store={imagesShown} words="preview.way.images" command="preview.images" />
      <Way store={largeText} words="preview.way.largeText" command="preview.largeText" />
      <Way store={sideBySide} words="preview.way.pair" command="preview.pair" />
      <Way store={notesShown} words="preview.way.notes" command="preview.notes" />
    </section>
  );
}

function Way({ store, words, command }: { store: Store<boolean>; words: MessageKey; command: CommandId }) {
  const t = useT();
  const keycap = keycapOf(command);
  return (
    <div className="preview-option preview-way">
      <Switch checked={useStore(store)} onCheckedChange={store.set}>
        {t(words)}
      </Switch>
      {keycap !== undefined && <Kbd>{keycap}</Kbd>}
    </div>
  );
}
