/** Words for what is somewhere else: an exam that is booked separately, a code of another course. Folded beginnings. */
export const apartWords =
  /^(?:separat|separement|separado|separee?s?$|elsewhere|gesondert|getrennt|anderswo|ailleurs|aparte$|altrove|elders)/;
