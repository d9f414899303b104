import { words } from '../words'

type BoardsProps = { boards: { id: string; title: string }[]; chosen: string[]; fault: string | null }

/** The boards an answer will be pinned on: any number of them. */
export function Boards({ boards, chosen, fault }: BoardsProps) {
  const w = words.desk.form
  return (
    <fieldset
      id="board"
      className={fault ? 'field faulty' : 'field'}
      aria-describedby={fault ? 'board-hint board-fault' : 'board-hint'}
    >
      <legend>{w.board}</legend>
      <p className="hint" id="board-hint">
        {w.boardHint}
      </p>
      {fault && (
        <p className="fault" id="board-fault">
          {fault}
        </p>
      )}
      {boards.map(({ id, title }) => (
        <div className="choice" key={id}>
          <input
            type="checkbox"
            id={`board-${id}`}
            name="board"
            value={id}
            defaultChecked={chosen.includes(id)}
          />
          <label htmlFor={`board-${id}`}>{title}</label>
        </div>
      ))}
    </fieldset>
  )
}
