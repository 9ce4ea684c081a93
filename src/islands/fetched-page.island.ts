/** What the body of another page of the site holds. Throws the answer where it cannot be had. */
export async function fetchedPage(href: string): Promise<Document> {
  const answer = await fetch(href);
  if (!answer.ok) throw answer;
  const html = await answer.text();
  // Without its head: the policy of this page is not for the style sheets of that one.
  return new DOMParser().parseFromString(html.slice(html.indexOf('<main')), 'text/html');
}
