package org.colloquy.text.name;

import java.util.Set;
import org.colloquy.text.SeparatedList;

/**
 * Words that say which part one person has in an interview, whoever it is, in small letters and in
 * many languages: as keys of the lines above a text, and as labels of turns.
 */
public final class RoleWords {
    private static final Set<String> ASKING =
            words(
                    """
                    interviewer, host, moderator, interviewerin, moderatorin, gesprächsleiter,
                    gesprächsleiterin, intervieweur, intervieweuse, enquêteur, enquêtrice,
                    animateur, animatrice, présentateur, présentatrice, modérateur, modératrice,
                    entrevistador, entrevistadora, presentador, presentadora, moderador, moderadora,
                    apresentador, apresentadora, intervistatore, intervistatrice, conduttore,
                    conduttrice, moderatore, moderatrice, gespreksleider, presentator,
                    presentatrice, intervjuare, intervjuaren, programledare, intervjuer,
                    intervjueren, vært, værten, ordstyrer, haastattelija, juontaja, prowadzący,
                    prowadząca, tazatel, tazatelka, moderátor, moderátorka, kérdező, riporter,
                    műsorvezető, intervievator, görüşmeci, sunucu, moderatör, интервьюер, ведущий,
                    ведущая, корреспондент, модератор, інтерв'юер, інтерв’юер, інтервʼюер, ведучий,
                    ведуча, кореспондент, водещ, водитељ, voditelj, voditeljica, συνεντευκτής,
                    δημοσιογράφος, 采访者, 採訪者, 访谈者, 訪談者, 访问者, 訪問者, 记者, 記者,
                    主持人, 主持, 主播, 面试官, 面試官, インタビュアー, インタビュワー, 聞き手,
                    司会, 司会者, 進行役, 面接官, 質問者, 인터뷰어, 면접관, 기자, 진행자, 사회자,
                    질문자, pewawancara, pembawa acara, người phỏng vấn, phóng viên, المحاور,
                    المحاورة, المذيع, المذيعة, مجری, مصاحبه‌کننده, מראיין, המראיין, מראיינת,
                    המראיינת""");

    private static final Set<String> ANSWERING =
            words(
                    """
                    interviewee, guest, respondent, informant, interviewte, interviewter,
                    interviewpartner, interviewpartnerin, gesprächspartner, gesprächspartnerin,
                    befragte, befragter, gast, interviewé, interviewée, invité, invitée, enquêté,
                    enquêtée, entrevistado, entrevistada, invitado, invitada, informante, convidado,
                    convidada, intervistato, intervistata, ospite, geïnterviewde, intervjuad,
                    intervjuperson, gäst, interviewperson, gæst, intervjuobjekt, gjest,
                    haastateltava, rozmówca, rozmówczyni, gość, dotazovaný, dotazovaná, narátor,
                    narátorka, interjúalany, vendég, intervievat, invitat, konuk, интервьюируемый,
                    гость, гостья, респондент, собеседник, собеседница, гостя, співрозмовник,
                    співрозмовниця, събеседник, гост, gost, gošća, 受访者, 受訪者, 嘉宾, 嘉賓, 来宾,
                    來賓, 被采访者, 被採訪者, 被访者, 被訪者, 面试者, 面試者, 应聘者, 應聘者,
                    話し手, 語り手, ゲスト, 回答者, インタビュイー, 인터뷰이, 게스트, 출연자,
                    응답자, 답변자, narasumber, informan, responden, người được phỏng vấn,
                    khách mời, الضيف, الضيفة, مهمان, מרואיין, המרואיין, מרואיינת, המרואיינת""");

    private RoleWords() {}

    private static Set<String> words(String list) {
        return Set.copyOf(SeparatedList.read(list));
    }

    /** Tells whether a word means somebody who asks: {@code host}, {@code entrevistadora}. */
    public static boolean asks(String word) {
        return ASKING.contains(word);
    }

    /** Tells whether a word means somebody who answers: {@code guest}, {@code entrevistada}. */
    public static boolean answers(String word) {
        return ANSWERING.contains(word);
    }

    /** Tells whether a word means somebody who asks or answers. */
    public static boolean isRole(String word) {
        return asks(word) || answers(word);
    }
}
