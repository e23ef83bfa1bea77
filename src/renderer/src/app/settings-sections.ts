/**
 * The sections of the settings, in the order of their list. They are joined here because a section may belong to any
 * feature, and features do not know each other.
 */
import { lazy } from 'react';
import type { SettingsSection } from '../features/settings/section';

const GeneralSection = lazy(async () => ({
  default: (await import('../features/settings/GeneralSection')).GeneralSection,
}));
const BackupsSection = lazy(async () => ({
  default: (await import('../features/settings/backups/BackupsSection')).BackupsSection,
}));
const ExchangeSection = lazy(async () => ({
  default: (await import('../features/settings/exchange/ExchangeSection')).ExchangeSection,
}));
const SiteSection = lazy(async () => ({
  default: (await import('../features/settings/site/SiteSection')).SiteSection,
}));
const ThemeSection = lazy(async () => ({
  default: (await import('../features/settings/theme/ThemeSection')).ThemeSection,
}));
const ListsSection = lazy(async () => ({
  default: (await import('../features/settings/lists/ListsSection')).ListsSection,
}));
const HouseStyleSection = lazy(async () => ({
  default: (await import('../features/settings/house-style/HouseStyleSection')).HouseStyleSection,
}));
const PeopleSection = lazy(async () => ({
  default: (await import('../features/settings/workflow/PeopleSection')).PeopleSection,
}));
const ChecklistsSection = lazy(async () => ({
  default: (await import('../features/settings/workflow/ChecklistsSection')).ChecklistsSection,
}));
const AuthorsSection = lazy(async () => ({
  default: (await import('../features/settings/records/AuthorsSection')).AuthorsSection,
}));
const SourcesSection = lazy(async () => ({
  default: (await import('../features/settings/records/SourcesSection')).SourcesSection,
}));
const TextsSection = lazy(async () => ({
  default: (await import('../features/settings/records/TextsSection')).TextsSection,
}));

const CategoryManager = lazy(async () => ({
  default: (await import('../features/taxonomy/CategoryManager')).CategoryManager,
}));
const TagManager = lazy(async () => ({
  default: (await import('../features/taxonomy/TagManager')).TagManager,
}));
const VocabularyManager = lazy(async () => ({
  default: (await import('../features/taxonomy/VocabularyManager')).VocabularyManager,
}));

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
