/** A style sheet's text, put into the script by the bundler. */
declare module '*.css?inline' {
  const text: string
  export default text
}
