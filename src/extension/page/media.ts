/** Pauses what plays on the page; whoever opens a reader wants to read. It stays paused: starting sound is the user's call. */
export function pauseMedia(document: Document): void {
  for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) if (!media.paused) media.pause();
}
