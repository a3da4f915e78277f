import { Link } from 'react-router'
import { siteAddress } from '../api/site.js'
import { Page } from '../design/Page.js'
import { AccessMark } from '../parts/AccessMark.js'
import { Numbers } from './Numbers.js'
import styles from './About.module.css'

/** What this is, how it is read, and what cannot be concluded from it. */
export const AboutPage = () => (
  <Page
    title="About and method"
    lead="Normgraph is a graph of international cooperation on cybersecurity: who agreed what with whom, which norms an agreement carries, who looks after it, and on whose word we say so."
  >
    <div className={styles['about']}>
      <section>
        <h2>What is in it</h2>
        <Numbers />
      </section>
      <section>
        <h2>How to read it</h2>
        <dl>
          <dt>A tie is what sources claim</dt>
          <dd>
            Kenya is party to an agreement because a source says so. A tie holds all claims of it, each with its source,
            the place in it, and how we know: stated in words, listed in a table, assessed by the source, following from
            a membership, or inferred by a rule that is named. Two sources that say the same are one tie with two
            claims.
          </dd>
          <dt>Read and cited</dt>
          <dd>
            A source is marked <AccessMark access="READ" /> if it was at hand when its facts were entered. It is marked{' '}
            <AccessMark access="CITED" /> if its facts come from general knowledge and are still to be checked against
            it: do not rely on these without opening the original. Views that count can leave them out.
          </dd>
          <dt>Contested</dt>
          <dd>
            Where sources say different things of the same moment, the tie is marked contested and all of them are
            shown. <Link to="/questions/contested">Where do they contradict each other?</Link>
          </dd>
          <dt>Absence is told, not assumed</dt>
          <dd>
            Whether a norm was looked for and not found, left blank, or never assessed are three different answers, and
            none of them is a tie. A share is of the agreements that somebody assessed, not of all.
          </dd>
          <dt>Party, bound, member</dt>
          <dd>
            A party agreed by some act: whoever only negotiated a text or withdrew from it is none and is shown apart.
            How far a party is bound is another question: who signed a treaty and has not ratified it is party and not
            bound. A member is a full or an associate one; observers and partners are shown apart. What these words,
            reflected, in force and shared mean, with an example each, is told in <code>docs/meanings.md</code> beside
            the code.
          </dd>
          <dt>Parties by membership</dt>
          <dd>
            Where an organization agreed for its members, those that were members at the date of adoption count as
            parties. Each such tie says that it was derived and through which organization. It never overrules a list.
          </dd>
          <dt>Dates are as precise as their source</dt>
          <dd>“2015” is a year and not the first of January. As of 2015 means as of its end.</dd>
          <dt>Open questions</dt>
          <dd>
            Where a source contradicts itself or leaves a choice, an open question records what was chosen and why.
          </dd>
        </dl>
      </section>
      <section>
        <h2>What it cannot tell</h2>
        <ul>
          <li>It is a selection. That an agreement is not here does not mean that there is none.</li>
          <li>That two states share many agreements shows what they signed, not how well they cooperate.</li>
          <li>That an agreement carries a norm does not show that anyone keeps to it.</li>
          <li>Order in time is no cause: a norm that appears in a later text need not come from an earlier one.</li>
          <li>
            In a drawn network, distance means no more than that what is near is linked more than what is far. Groups
            found by their links are a description, not alliances.
          </li>
        </ul>
      </section>
      <section>
        <h2>How to cite</h2>
        <p>
          Every view has a button “Cite” with its text, as BibTeX and as CSL JSON. It names what is shown, the version
          of the dataset, the day and the address. The version changes whenever anything loaded does, so that a reader
          can tell whether a number was taken from the same data. For a single fact, cite its source as well.
        </p>
      </section>
      <section>
        <h2>Licences</h2>
        <p>
          The code of Normgraph is under the Apache License 2.0. Facts are under the terms of their sources:{' '}
          <Link to="/sources">the list of sources</Link> names a licence where one is known. Flags are from
          country-flag-icons (MIT). What others wrote of the code of these pages is{' '}
          <a href={siteAddress('licences.md')}>listed with its licences</a>.
        </p>
      </section>
      <section>
        <h2>No position on status</h2>
        <p>
          States and areas are listed as the sources list them. No position is taken on the status of any state or area,
          nor on borders.
        </p>
      </section>
      <section>
        <h2>Accessibility</h2>
        <p>
          Pages are made to meet WCAG 2.2 at level AA: everything can be reached by keyboard, pictures have their
          numbers as a table or list beside them, and nothing is told by colour alone. The key <kbd>/</kbd> leads to the
          search box from anywhere.
        </p>
      </section>
      <section>
        <h2>For programs</h2>
        <p>
          All pages ask one GraphQL API, which anyone may ask: the <a href={siteAddress('playground')}>playground</a>{' '}
          has its documentation beside the editor, and its schema is a <a href={siteAddress('schema.graphql')}>file</a>.
          Lists, networks and the whole corpus are <Link to="/files">files</Link>.
        </p>
      </section>
    </div>
  </Page>
)
