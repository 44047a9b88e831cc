/** "No other certificate", "nothing but the certificate". */
export const beyond = new Set(
  'other otro otra otros otras outro outra outros outras autre autres altro altra altri altre mas mais plus piu sino salvo sauf excepto exceto only beyond but than'.split(
    ' ',
  ),
);
