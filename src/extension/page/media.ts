/** Keeps the page still while the user reads: what plays is paused, and so is what starts meanwhile. It stays paused: starting sound is the user's call. */
export function pauseMedia(document: Document, signal: AbortSignal): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) media.pause();
  const onPlay = ({ target }: Event): void => {
    if (target instanceof HTMLMediaElement) target.pause();
  };
  document.addEventListener('play', onPlay, { capture: true, signal });
}
