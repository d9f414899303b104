import type { SourceView } from '../../../answers/public-answer'

/** Sources in their order, each with what a reader sees of its address. */
export const Sources = ({ sources }: { sources: SourceView[] }) => (
  <ol>
    {sources.map(source => (
      <li key={source.url}>
        <a href={source.url} rel="noreferrer noopener nofollow" dir="auto">
          {source.title}
        </a>{' '}
        <span className="quiet">{source.place}</span>
      </li>
    ))}
  </ol>
)
