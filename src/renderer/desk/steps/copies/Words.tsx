import type { Runs } from '#shared/documents/blocks.ts';

/** Words of a copy, each in its weight and language. */
export function Words(props: { runs: Runs }) {
  return props.runs.map(({ text, bold, own, language }, index) => {
    const lang = language ? { lang: language } : {};
    const Tag = bold ? 'strong' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity but their place
      <Tag key={index} className={own ? 'own' : undefined} {...lang}>
        {text}
      </Tag>
    );
  });
}
