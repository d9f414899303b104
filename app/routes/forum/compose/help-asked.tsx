import type { ReactNode } from 'react'
import { HelpCard, type HelpView } from '../../../ui/help-card'
import { useWords } from '../../../words/use-words'

/** Help beside a text that is not sent yet: open, and closed by a press on its heading. */
export function HelpAsked({ help, children }: { help: HelpView; children?: ReactNode }) {
  const words = useWords()
  const [first] = help.groups
  if (!first) return null
  const { heading } = words.beside[first.kind]
  return (
    <aside className="beside ahead" aria-label={heading} data-kind={first.kind}>
      <details open>
        <summary>
          <h2>{heading}</h2> <span className="quiet">{words.preview.help.close}</span>
        </summary>
        <HelpCard help={help} ahead headless>
          {children}
        </HelpCard>
      </details>
    </aside>
  )
}
