/** npm run preview: serves what was built last. PORT chooses another port than 4321. */
import { orExplain, serveDist } from '#commands/serve.ts';

await orExplain(serveDist);
