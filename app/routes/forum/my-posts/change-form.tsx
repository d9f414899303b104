import { Checkbox, FaultList, Field, PostForm } from '../../../ui/form'
import type { HelpView } from '../../../ui/help-card'
import { useWords } from '../../../words/use-words'
import { PreviewBeside } from '../compose/preview-beside'

type Props = {
  postId: string
  /** Of the text that is on the page: a change of an older one is refused. */
  version: number
  published: boolean
  values: { title: string; body: string; aiHelped: boolean }
  withTitle: boolean
  problems: [field: string, sentence: string][]
  ahead: HelpView[]
}

/** The author changes a post and sends it again. */
export function ChangeForm({ postId, version, published, values, withTitle, problems, ahead }: Props) {
  const words = useWords()
  const w = words.post
  const fault = (field: string) => problems.find(([name]) => name === field)?.[1]
  return (
    <>
      <h2>{w.changeHeading}</h2>
      {published && <p className="quiet">{w.changeHides}</p>}
      <PostForm action={`/p/${postId}`}>
        <FaultList heading={words.write.faults.heading} faults={problems} />
        <input type="hidden" name="version" value={version} />
        {withTitle && (
          <Field name="title" label={words.write.titleLabel} fault={fault('title')} value={values.title} />
        )}
        <Field
          name="body"
          label={words.write.bodyLabel}
          hint={words.write.bodyHint}
          fault={fault('body')}
          value={values.body}
          rows={10}
        />
        <PreviewBeside ahead={ahead} />
        <Checkbox name="aiHelped" label={words.aiHelped.label} checked={values.aiHelped} />
        <div className="actions">
          <button className="button" name="intent" value="send">
            {w.send}
          </button>
          <button className="button second" name="intent" value="preview">
            {words.preview.button}
          </button>
        </div>
      </PostForm>
    </>
  )
}
