/**
 * The sections of the settings, in the order of their list. They are joined here because a section may belong to any
 * feature, and features do not know each other.
 */
import type { SettingsSection } from '../features/settings/section';
import { lazyPart } from './first-frame';

const GeneralSection = lazyPart(
  () => import('../features/settings/GeneralSection'),
  (module) => module.GeneralSection,
);
const BackupsSection = lazyPart(
  () => import('../features/settings/backups/BackupsSection'),
  (module) => module.BackupsSection,
);
const ExchangeSection = lazyPart(
  () => import('../features/settings/exchange/ExchangeSection'),
  (module) => module.ExchangeSection,
);
const SiteSection = lazyPart(
  () => import('../features/settings/site/SiteSection'),
  (module) => module.SiteSection,
);
const ThemeSection = lazyPart(
  () => import('../features/settings/theme/ThemeSection'),
  (module) => module.ThemeSection,
);
const ListsSection = lazyPart(
  () => import('../features/settings/lists/ListsSection'),
  (module) => module.ListsSection,
);
const HouseStyleSection = lazyPart(
  () => import('../features/settings/house-style/HouseStyleSection'),
  (module) => module.HouseStyleSection,
);
const PeopleSection = lazyPart(
  () => import('../features/settings/workflow/PeopleSection'),
  (module) => module.PeopleSection,
);
const ChecklistsSection = lazyPart(
  () => import('../features/settings/workflow/ChecklistsSection'),
  (module) => module.ChecklistsSection,
);
const AuthorsSection = lazyPart(
  () => import('../features/settings/records/AuthorsSection'),
  (module) => module.AuthorsSection,
);
const SourcesSection = lazyPart(
  () => import('../features/settings/records/SourcesSection'),
  (module) => module.SourcesSection,
);
const TextsSection = lazyPart(
  () => import('../features/settings/records/TextsSection'),
  (module) => module.TextsSection,
);

const CategoryManager = lazyPart(
  () => import('../features/taxonomy/CategoryManager'),
  (module) => module.CategoryManager,
);
const TagManager = lazyPart(
  () => import('../features/taxonomy/TagManager'),
  (module) => module.TagManager,
);
const VocabularyManager = lazyPart(
  () => import('../features/taxonomy/VocabularyManager'),
  (module) => module.VocabularyManager,
);

export const SETTINGS_SECTIONS: readonly SettingsSection[] = [
  {
    id: 'general',
    group: 'workstation',
    title: 'settings.general',
    icon: 'settings',
    Content: GeneralSection,
  },
  {
    id: 'backups',
    group: 'workstation',
    title: 'settings.backups',
    help: 'settings.backups.help',
    icon: 'history',
    Content: BackupsSection,
  },
  {
    id: 'exchange',
    group: 'workstation',
    title: 'exchange.title',
    help: 'exchange.help',
    icon: 'sync',
    Content: ExchangeSection,
  },
  {
    id: 'site',
    group: 'site',
    title: 'settings.site',
    help: 'settings.site.help',
    icon: 'globe',
    Content: SiteSection,
  },
  {
    id: 'theme',
    group: 'site',
    title: 'settings.theme',
    help: 'settings.theme.help',
    icon: 'desktop',
    Content: ThemeSection,
  },
  {
    id: 'lists',
    group: 'site',
    title: 'settings.lists',
    help: 'settings.lists.help',
    icon: 'list',
    Content: ListsSection,
  },
  {
    id: 'house-style',
    group: 'desk',
    title: 'settings.style',
    help: 'settings.style.help',
    icon: 'check',
    Content: HouseStyleSection,
  },
  {
    id: 'people',
    group: 'desk',
    title: 'people.title',
    help: 'people.help',
    icon: 'person',
    Content: PeopleSection,
  },
  {
    id: 'checklists',
    group: 'desk',
    title: 'checklists.title',
    help: 'checklists.help',
    icon: 'review',
    Content: ChecklistsSection,
  },
  {
    id: 'authors',
    group: 'desk',
    title: 'settings.authors',
    help: 'settings.authors.help',
    icon: 'person',
    Content: AuthorsSection,
  },
  {
    id: 'sources',
    group: 'desk',
    title: 'settings.sources',
    help: 'settings.sources.help',
    icon: 'book',
    Content: SourcesSection,
  },
  {
    id: 'texts',
    group: 'desk',
    title: 'settings.texts',
    help: 'settings.texts.help',
    icon: 'pilcrow',
    Content: TextsSection,
  },
  {
    id: 'categories',
    group: 'desk',
    title: 'taxonomy.categories',
    help: 'taxonomy.categories.help',
    icon: 'folder',
    Content: CategoryManager,
  },
  {
    id: 'tags',
    group: 'desk',
    title: 'taxonomy.tags',
    help: 'taxonomy.tags.help',
    icon: 'tag',
    Content: TagManager,
  },
  {
    id: 'vocabulary',
    group: 'desk',
    title: 'vocabulary.title',
    help: 'vocabulary.help',
    icon: 'book',
    Content: VocabularyManager,
  },
];
