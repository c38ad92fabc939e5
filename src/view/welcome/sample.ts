/**
 * A page's text as it comes when all of it is marked and copied: an invented story of invented people, with what stands
 * around stories everywhere. English like the wire; its facts are found in it by the parser, live.
 */
export const SAMPLE = `Home > World > Islands

Night ferries return to the northern isles

Share  Print  Listen

A night ferry leaves the quay at Skarvøy, Norway, on Tuesday. Photo: Ida Holm

Night ferries return to the northern isles

A night ferry leaves the quay at Skarvøy, Norway, on Tuesday. Photo: Ida Holm

Published March 4, 2025

ADVERTISEMENT

SKARVØY, Norway, March 4 - The first night ferry since a winter storm reached the northern isles on Tuesday, carrying 140 passengers, 11 lorries and a piano for the island school.

“We had grown used to the quiet,” said Tove Aasen, the harbour master. “Now the whole town is awake at four in the morning, and nobody complains.”

Read more: Lighthouse keepers go back to the outer rock

Nordlys Line, which runs the ferries, stopped the night sailings in 2023 because the storm had torn away the landing stage. A new one cost 8.4 million kroner, the company said.

Sign up for our newsletter and get the day’s news in your inbox.

The ferries are to sail three times a week from April 2, and every night in June. The transport ministry declined to comment on who will pay for a fourth.

Reporting by Per Lind; Editing by Astrid Moe

More stories

Herring fleet waits for a quota

Back to top`;
