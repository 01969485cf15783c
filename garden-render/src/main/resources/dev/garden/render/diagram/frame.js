// @ts-check
// Mermaid in a document of its own. It writes style elements and style attributes, which the policy of the site forbids; here they are
// allowed, and nothing else is. What leaves is the text of a drawing.
import mermaid from "./mermaid.js";

/**
 * @param {string} id of the drawing, and of its rules
 * @param {string} source
 * @param {object} settings
 * @returns {Promise<string>} SVG
 */
/** @type {any} */ (window).drawMermaid = async (id, source, settings) => {
  mermaid.initialize({ ...settings, startOnLoad: false, securityLevel: "strict", suppressErrorRendering: true, layout: "dagre", look: "classic" });
  return (await mermaid.render(id, source)).svg;
};
