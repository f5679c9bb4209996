// "Write a story": a blank page at once, one of the stories everyone needs, or a place where a story can come from.
import { FileText, MapPin, Plus, Star } from 'lucide-react';
import { storyStarters } from '../../lib/maps/story-starters.ts';
import type { StoryStarter } from '../../lib/schema/story-starters.ts';
import { Button } from '../ui/Button.tsx';
import { Menu, MenuItem, MenuLabel, MenuSeparator } from '../ui/Menu.tsx';
import { STORY_STRINGS } from './strings.ts';
import './stories.css';

/** @param onBegin gets the starter's id; null for the blank page. */
export function BeginMenu({ onBegin }: { onBegin: (starter: string | null) => void }) {
  const ofKind = (kind: StoryStarter['kind']): StoryStarter[] => storyStarters().starters.filter((starter) => starter.kind === kind);
  const item = ({ id, kind, name, summary }: StoryStarter) => (
    <MenuItem key={id} icon={ICONS[kind]} {...(kind === 'template' ? { note: summary } : {})} onSelect={() => onBegin(kind === 'blank' ? null : id)}>
      {name}
    </MenuItem>
  );
  return (
    <Menu
      align="start"
      trigger={
        <Button variant="primary" className="stories__write" icon={<Plus aria-hidden />}>
          {STORY_STRINGS.write}
        </Button>
      }
    >
      {ofKind('blank').map(item)}
      <MenuSeparator />
      <MenuLabel>{STORY_STRINGS.templates}</MenuLabel>
      {ofKind('template').map(item)}
      <MenuSeparator />
      <MenuLabel>{STORY_STRINGS.places}</MenuLabel>
      {ofKind('place').map(item)}
    </Menu>
  );
}

const ICONS = { blank: <FileText aria-hidden />, template: <Star aria-hidden />, place: <MapPin aria-hidden /> } as const;
