package org.colloquy.reader.transcript.name;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that stand where a label can stand and mean something of their own there, in small letters.
 * A word is looked up here before it is judged by its shape.
 */
final class LabelWords {
    /** Words that mark a question. */
    static final Set<String> QUESTION =
            words(
                    """
                    q, qs, ques, question, questions, frage, pregunta, domanda, pergunta, вопрос, 问, 問,
                    问题, 問題, 提问, 提問, 質問, 질문, 문, 질의, vraag, fråga, spørgsmål, spørsmål, pytanie,
                    otázka, soru, kérdés, питання, запитання, въпрос, питање, pitanje,
                    întrebare, kysymys, küsimus, klausimas, jautājums, vprašanje, galdera, spurning,
                    ερώτηση, ερ, ερ., प्रश्न, सवाल, প্রশ্ন, கேள்வி, คำถาม, ถาม, hỏi, câu hỏi, tanya,
                    pertanyaan, soalan, tanong, swali, კითხვა, հարց, سوال, س, سؤال, السؤال, پرسش, ש, שאלה, ――, ——, ──, ーー""");

    /** Words that mark an answer. */
    static final Set<String> ANSWER =
            words(
                    """
                    a, ans, answer, answers, antwort, respuesta, risposta, resposta, réponse, ответ,
                    答, 答案, 回答, 답, 답변, 대답, 응답, antwoord, svar, odpowiedź, odpověď,
                    cevap, yanıt, válasz, відповідь, отговор, одговор, odgovor, răspuns,
                    vastaus, vastus, atsakymas, atbilde, odpoveď, erantzuna, απάντηση, απ, απ.,
                    उत्तर, जवाब, উত্তর, பதில், คำตอบ, ตอบ, đáp, trả lời, jawab, jawaban, jawapan,
                    sagot, jibu, პასუხი, պատասխան, ج, جواب, الجواب, پاسخ, ת, תשובה""");

    /** Words that say which question or answer follows, before one of the words for these. */
    static final Set<String> WHICH =
            words(
                    """
                    main, key, core, central, opening, closing, first, second, third, next, last,
                    final, follow-up, followup, follow up, additional, extra, bonus, 핵심, 주요,
                    추가, 후속, 마지막, 첫, 첫 번째, 다음, 핵심적, 보너스, 追加, 核心, 最后, 最後, 关键,
                    關鍵, 补充, 補充, nächste, letzte, zentrale, prochaine, dernière, última, próxima,
                    prossima, ultima, главный, основной, следующий, последний, дополнительный,
                    головне, основне, наступне, останнє, додаткове""");

    /** Words for somebody of whom nobody says who it is, in the place of a name. */
    static final Set<String> VOICES =
            words(
                    """
                    candidate, customer, client, user, student, teacher, professor, doctor, patient,
                    reporter, journalist, researcher, facilitator, narrator, presenter, operator,
                    viewer, spectator, estudiante, alumno, alumna, cliente, usuario, candidato,
                    candidata, étudiant, étudiante, candidat, студент,
                    студентка, клиент, пользователь, кандидат, 学生, 學生, 老师, 老師, 用户, 客户, 学员,
                    publikum, zuhörer, zuhörerin, zuschauer, zuschauerin, aus dem publikum, public,
                    auditeur, auditrice, spectateur, spectatrice, público, del público, oyente,
                    espectador, espectadora, asistente, ouvinte, pubblico, dal pubblico, ascoltatore,
                    publiek, publiken, yleisö, publiczność, słuchacz, зал, из зала, слушатель,
                    зритель, зрительница, izleyici, dinleyici, seyirci, penonton, hadirin, 观众, 觀眾,
                    听众, 聽眾, 网友, 網友, 提问者, 提問者, 演讲者, 演講者, 聴衆, 観客, 会場, 客席,
                    청중, 관객, 방청객""");

    /** Words by which writers of labels mean themselves; shorter ones may be initials. */
    static final Set<String> PRONOUNS =
            words("me, myself, you, ich, moi, jag, jeg, я, 我, 你, 您, 私, 僕, 나, 저");

    /** Words that stand for whoever speaks where a number tells one voice from another. */
    static final Set<String> NUMBERED =
            words(
                    """
                    sprecher, sprecherin, redner, rednerin, teilnehmer, intervenant, intervenante,
                    locuteur, locutrice, orateur, oratrice, hablante, orador, oradora, locutor,
                    locutora, interlocutor, interlocutora, falante, parlante, relatore, oratore,
                    interlocutore, spreker, talare, taler, puhuja, mówca, rozmówca, mluvčí, řečník,
                    hovorca, beszélő, vorbitor, konuşmacı, спикер, говорящий, участник, мовець,
                    спікер, говорител, ομιλητής, pembicara, người nói, ผู้พูด, 话者, 話者, 说话人, 說話人,
                    说话者, 說話者, 发言人, 發言人, 发言者, 發言者, 讲话人, 講話人, 讲者, 講者,
                    発言者, 参加者, スピーカー, 화자, 발화자, 발언자, 참석자, 참가자, متحدث, المتحدث,
                    متكلم, المتكلم, گوینده, דובר, वक्ता""");

    /** Words for sounds that are nobody's turn. */
    static final Set<String> EVENTS =
            words(
                    """
                    break, breaks, ad break, outro, intro, intro music, outro music, music,
                    jingle, clip, clips, ad, ads, advert, advertisement, commercial,
                    commercial break, sponsor, sponsors, sponsor break, promo, theme,
                    theme music, applause, laughter, silence, pause, bumper, teaser, trailer,
                    sound effect, sfx, sting, pre-roll, mid-roll, end, start, video, video clip,
                    audio clip, recording, transition, musik, pause musicale, musique, música,
                    musica, muziek, музыка, موسيقى, موسیقی, מוזיקה, संगीत, applaus,
                    applåder, applausi, aplausos, applaudissements, аплодисменты, تصفيق,
                    gelächter, werbung, reklam, reclame, reklama, реклама, publicité,
                    publicidad, publicidade, pubblicità, pausa, paus, pauze, пауза, générique,
                    sigla, vinheta, заставка, 音乐, 音樂, 广告, 廣告, 掌声, 掌聲, 片头, 片尾, 音楽,
                    拍手, 広告, 休憩, 음악, 광고, 박수""");

    /** Words for several people at once. */
    static final Set<String> GROUPS =
            words(
                    """
                    all, both, everyone, everybody, together, crowd, audience, panel, panelists,
                    group, several, several speakers, multiple speakers, others, hosts, guests,
                    students, alle, alle beide, beide, zusammen, gemeinsam, tous, toutes, les deux,
                    tous les deux, ensemble, todos, todas, ambos, ambas, juntos, tutti, tutte,
                    entrambi, entrambe, insieme, allemaal, iedereen, alla, båda, begge, sammen,
                    kaikki, molemmat, wszyscy, obaj, oboje, razem, všichni, oba, společně, mindenki,
                    mindketten, toți, amândoi, herkes, hepsi, ikisi, birlikte, все, оба, обе, вместе,
                    хором, усі, всі, обидва, обидві, разом, semua, keduanya, الجميع, همه, כולם,
                    全员, 大家, 众人, 两人, 一同, 全員, 全体, 二人, 모두, 둘 다, と""");

    /** Words with which phrases begin that mean some of many who are present. */
    static final Set<String> SOME =
            words(
                    """
                    some, several, many, others, einige, mehrere, viele, manche, plusieurs,
                    quelques, certains, algunos, varios, muchos, alguns, vários, muitos, alcuni,
                    diversi, molti, enkele, meerdere, några, flera, nogle, flere, noen, kilku,
                    некоторые, несколько, многие""");

    /** Words that are followed by a colon in any prose, and in the credits around it. */
    static final Set<String> NO_NAMES =
            words(
                    """
                    note, notes, nb, n.b, ps, p.s, example, examples, e.g, i.e, tip, tips,
                    warning, caution, important, remark, edit, update, todo, fixme, hint, step,
                    chapter, part, figure, table, image, photo, picture, caption, credit,
                    credits, source, sources, via, link, links, url, website, slides, audio,
                    slide, screenshot, demo, transcript, transcription, location, place, venue, agenda, topic, topics,
                    time, date, duration, length, summary, abstract, title, subtitle, author,
                    authors, translator, translation, editor, editors, reviewer, related,
                    reference, references, see also, further reading, 参见, 请参见, 另请参见, 还请参见, tags, category, keywords,
                    language, license, copyright, contact, email, twitter, phone, pros, cons,
                    pro, con, input, output, before, after, result, results, option, options,
                    choices, situation, task, so, but, and, or, if, why, what, when, where, here, this, that,
                    editor's note, editor’s note, editors' note, editors’ note, author's note,
                    author’s note, translator's note, translator’s note, nota del editor,
                    nota da redação, note de la rédaction, anmerkung der redaktion, 编者注, 編者註,
                    编者按, 編者按, 译者注, 譯者註, 编注, 編注,
                    problem, solution, goal, goals, fact, myth, conclusion, background,
                    overview, disclaimer, spoiler, tl;dr, tldr, podcast, episode, published,
                    posted, event, paper, preliminary notes, first, second, third, finally,
                    next, previous, prev, 注, 注意, 例, 例如, 作者, 译者, 譯者, 原文作者, 校对, 校對, 选题, 來源, 来源, 出处, 时间, 地点, 标题,
                    日期, 编辑, 命令, 说明, 备注, 提示, 警告, 结论, 摘要, 来自, 編集, 参考, 출처, 참고, 날짜, 제목, nota,
                    ejemplo, tema, ubicación, vídeo, fecha, lugar, beispiel, hinweis, anmerkung,
                    quelle, ort, datum, remarque, exemple, lieu, titre, durée, licence, lien, liens,
                    résumé, duración, título, duração, dauer, titel,
                    optionen, antwortmöglichkeiten, opciones, opções, seçenek, seçenekler,
                    варианты, варианты ответа, варіанти, خيارات, الخيارات, विकल्प, 选项, 選項, 選択肢,
                    선택지, pilihan, objective, objectives, purpose, definition, context, setting,
                    ziel, ziele, zweck, beispiele, kontext, aufgabe, lösung, ergebnis, fazit, thema,
                    objectif, objectifs, définition, exemples, contexte, sujet, thème, résultat,
                    objetivo, objetivos, definición, ejemplos, contexto, resultado, conclusión,
                    definição, exemplo, exemplos, conclusão, obiettivo, obiettivi, definizione,
                    esempio, esempi, contesto, risultato, doel, voorbeeld, voorbeelden, definitie,
                    syfte, exempel, цель, пример, примеры, определение, вывод, приклад, приклади,
                    визначення, cel, przykład, przykłady, definicja, 目标, 目標, 目的, 定义, 定義,
                    示例, 例子, 背景, 목적, 목표""");

    /** Words among those that say what somebody does: who is called so may speak, too. */
    static final Set<String> ROLES =
            words(
                    """
                    author, authors, translator, editor, editors, reviewer, 作者, 译者, 譯者, 编辑,
                    編集""");

    /** Words with which phrases before a colon begin that say nothing of who speaks. */
    static final Set<String> PHRASE_BEGINNINGS =
            words(
                    """
                    for, in, on, at, to, by, of, as, if, so, but, and, or, this, that, these, those,
                    there, here, what, why, how, when, where, which, who, it, is, are, i, we, you,
                    they, he, she, zum, zur, im, am, bei, wie, was, warum, wann, wo, hier, es, dies,
                    diese, par, pour, dans, en, voici, voilà, pourquoi, comment, quand, por, para,
                    como, cómo, qué, cuándo, per, come, em""");

    /** Words that a name can have in small letters. */
    static final Set<String> SMALL =
            words(
                    """
                    de, da, do, dos, das, di, del, della, la, le, van, von, der, den, ten, ter,
                    zu, zur, bin, ibn, al, el, y, e, and, und, et, with, of, the, for, &, /, +,
                    av, af, i, off, over, heer""");

    private LabelWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(",\\s+"))
                .map(String::strip)
                .collect(Collectors.toUnmodifiableSet());
    }
}
