import "./luotsi-console.js";

/** The staff page: one element that fills it. */
document.body.append(document.createElement("luotsi-console"));
