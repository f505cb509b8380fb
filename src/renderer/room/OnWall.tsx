/** The page on the wall: it draws what it is told, as it is told, and nothing moves by itself. */
import { type CSSProperties, useEffect, useState } from 'react';
import home from '#resources/pictures/home.svg?url';
import type { WallPicture } from '#shared/room/slide.ts';
import { Block } from './Block.tsx';

declare global {
  interface Window {
    /** What the preload script of the wall puts there. */
    readonly wall: { watch(show: (picture: WallPicture) => void): () => void };
  }
}

export function OnWall() {
  const [picture, setPicture] = useState<WallPicture>({ is: 'blank' });
  useEffect(() => window.wall.watch(setPicture), []);
  if (picture.is === 'blank') return <Blank />;
  const { slide, language, part, footer, hint, size } = picture;
  const [doing, next] = footer;
  return (
    <div className="wall" lang={language} style={{ '--size': size } as CSSProperties}>
      <header>
        <h1 dir="auto">
          {slide.title}
          {slide.phrase && <span className="phrase"> {slide.phrase}</span>}
        </h1>
      </header>
      <main>
        {slide.own && (
          <blockquote className="own" dir="auto">
            <q>{slide.own}</q>
          </blockquote>
        )}
        {slide.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a slide has no identity but its order
          <Block key={at} block={block} />
        ))}
      </main>
      <footer>
        <span>{doing}</span>
        {part && <span className="part">{part}</span>}
        <span>{hint || next}</span>
      </footer>
    </div>
  );
}

/** A kind picture, while nothing else is to be seen. */
function Blank() {
  return (
    <main className="blank">
      <img src={home} alt="" />
    </main>
  );
}
