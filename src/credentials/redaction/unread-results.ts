/**
 * What tells of a result, or of one award in figures, in languages that are not read word for word. Only asked of a
 * sentence that names the holder.
 */
export const unreadResult =
  /[\p{Nd}〇一二三四五六七八九十]|wynik|na (?:piątk|szóstk|czwórk|trójk)|ocen|ocjen|resultat|betyg|karakter|arvosan|výsled|známk|hodnoten|hodnocen|výborn|prospěch|calificativ|distincți|nota \p{L}|vērtējum|atzīm|įvertin|hinde|osztályzat|jeles|kitűnő|kiváló|minősít|puntu|nilai|predikat|cemerlang|điểm|xếp loại|loại (?:giỏi|khá|xuất)|xuất sắc|βαθμ|άριστα|оценк|оцін|балл|балів|отлич|відмінн|хорошо|добре|derece|başarı|pekiyi|takdir|成绩|成績|優|优|合格|점수|성적|우수|คะแนน|เกียรตินิยม|अंक|श्रेणी|ქულ|შეფას|ფრიად|միավոր|գերազանց|ציון|הצטיינ|تقدير|درجة|ممتاز|نمره/iu;
