/** The id under which a reader's own scenario is shown; no proposed amendment may bear it. */
export const OWN = 'own';
