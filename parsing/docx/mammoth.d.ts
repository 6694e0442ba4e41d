/** The build of mammoth that needs no Node. */
declare module 'mammoth/mammoth.browser.js' {
  import mammoth from 'mammoth';

  export default mammoth;
}
