/**
 * Invented copy in the shapes in which people paste and scrapers leave text. None of it is a real story; the shapes are.
 */

/** Wrapped at 72 columns as by a mail program, wire style, two stories parted by an end mark. */
export const WRAPPED = `FERRY RUNS AGROUND OFF PORT ELM, ALL PASSENGERS SAFE

By Ada Moor

PORT ELM, March 9 (Reuters) - A ferry with 212 people on board ran
aground in thick fog outside Port Elm on Saturday, and all passengers
were brought ashore unhurt, the coast guard said.

"Nobody was hurt. We were lucky with the tide," harbour master Cy Dunn
told reporters on the quay as the last boat came in.

The ship's owner said it would pay for hotels and had begun an inquiry
into why the radar had not shown the sandbank.

(Reporting by Ada Moor; Editing by Ed Finn)

-30-

Port Elm council votes to dredge the harbour channel this summer

PORT ELM, March 11 (Reuters) - The council of Port Elm voted on Monday
to dredge the harbour channel before the summer season begins, two days
after a ferry ran aground there.

Councillors from all parties backed the plan, which will cost about 2
million crowns, half of it paid by the ferry company.
`;

/** Copied from a browser: a line a paragraph, no empty lines, the page's furniture around and inside. */
export const BROWSER = `Home
World
Sport
Advertisement
Storm cuts power to thousands along the northern coast
By Brian O'Dell
March 9, 2024 6:05 PM
Share
Print
A fallen pylon near Saltmarsh is seen from the air on Saturday morning. (AP Photo/Dee Lake)
SALTMARSH, Norland (AP) — A storm tore down power lines along the northern coast overnight and left some 14,000 homes without electricity, the grid operator said.
Crews were waiting for the wind to drop before they could climb the masts again, it said.
Also read: Ten ways to keep warm without a heater
“We have candles,” said Fay Gray, 71.
‘Worst in years’
The weather office had warned of gusts of 140 kph but said later that some stations measured more before they failed.
Advertisement
Schools in the three northern districts will stay closed until Wednesday, the governor said.
Photo: Hal Ivy/The Quay
Repairs will take at least four days, according to the operator.
Governor calls for new sea walls after the storm
Island ferries to resume on Thursday
Ten ways to keep warm without a heater
`;

/** Markdown as a clipper or a feed reader gives it, two stories by first-level headings. */
export const MARKDOWN = `# Bakers of Old Town win right to open on Sundays

*By Jo Kern*

![Bread in a shop window](https://quay.example/bread.jpg)

The bakers of [Old Town](https://quay.example/old-town) may open on **Sundays** again, a court ruled on Tuesday, ending a quarrel of nine years.

## What changes

From June the shops may open for five hours, the ruling says:

- bread and rolls, fresh from the oven
- milk and [butter](javascript:alert(1))

> This is a good day for breakfast.

The city said that it would not appeal and that the rules will be on its site.

---

# Cyclists get a second bridge over the river Elm

The city will build a second bridge for cyclists over the river Elm, the mayor said on Tuesday, after years of petitions.

Work begins next spring and will take about two years, according to the plans.
`;

/** German, CRLF, kicker above, credit lines, a desk credit at the end that is no caption. */
export const GERMAN = [
  'Unwetter',
  '',
  'Sturm deckt Dächer an der Küste ab – Bahnverkehr eingestellt',
  '',
  'Von Anna Berg, dpa',
  '',
  '09.03.2024, 18:05 Uhr',
  '',
  'Teilen',
  '',
  'Foto: Jens Holm/dpa',
  '',
  'Salzhafen (dpa) – Ein Sturm hat in der Nacht zum Samstag an der Nordküste Dächer abgedeckt und Bäume entwurzelt. Verletzt wurde nach Angaben der Polizei niemand.',
  '',
  'Der Bahnverkehr wurde am Morgen eingestellt. „Wir fahren, sobald die Strecke frei ist“, sagte ein Sprecher.',
  '',
  'Lesen Sie auch: Was im Sturm zu tun ist',
  '',
  'Schulen bleiben geschlossen',
  '',
  'In drei Landkreisen fällt am Montag der Unterricht aus, wie das Ministerium mitteilte. (dpa)',
].join('\r\n');

/** Spanish, two stories in one text, each headline printed twice as the seeds' template does; bullets under the first. */
export const SPANISH = `El puerto de Salinas reabre tras el temporal

Un pescador revisa sus redes en el puerto de Salinas. EFE/Ana Gil
Un pescador revisa sus redes en el puerto de Salinas. EFE/Ana Gil

El puerto de Salinas reabre tras el temporal

Salinas, 9 mar (EFE).- El puerto de Salinas reabrió este sábado después de tres días de cierre por el temporal que azotó la costa norte.

• Tres barcos siguen a la espera de entrar
• No hubo heridos

La autoridad portuaria informó de que los daños son menores y de que las grúas funcionan de nuevo.

Compartir
La cosecha de almendras cae a la mitad por la sequía

La cosecha de almendras cae a la mitad por la sequía

Los agricultores de la vega recogieron este año la mitad de almendras que el anterior, según la cooperativa comarcal.

La falta de lluvia en primavera explica la caída, señaló su presidenta, que pidió ayudas al Gobierno regional.
`;

/** One story with everything that might be taken for the start of another one. */
export const ONE = `Library of Port Elm opens its reading room for the night

The library of Port Elm will keep its reading room open all night from April, the city council decided on Thursday after a trial.

* * *

Who may come in after midnight

Anyone with a library card may stay, the council said, but there will be no coffee after ten.

Some 900 people came in the first week of the trial, most of them students before their examinations.

By Friday the council will publish the rules, which it says are short and few.

More from Port Elm: night buses to run again
By Jo Kern
March 8, 2024
`;
