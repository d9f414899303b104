/** A sentence in which a professional's name leads to their public page. */
export function ProfessionalLink({
  sentence,
  by,
}: {
  sentence: string
  by: { id: string; name: string } | null
}) {
  const at = by ? sentence.indexOf(by.name) : -1
  if (!by || at < 0) return sentence
  return (
    <>
      {sentence.slice(0, at)}
      <a href={`/who/${by.id}`} dir="auto">
        {by.name}
      </a>
      {sentence.slice(at + by.name.length)}
    </>
  )
}
