package org.colloquy.reader.interview.label;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.text.name.RoleWords;

/** Words in labels that say in what part somebody speaks, and not who it is, in small letters. */
final class LabelRoles {
    /** Words that stand before a family name and tell no more than it does. */
    static final Set<String> TITLES =
            words(
                    """
                    mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend
                    hon capt captain sgt sergeant col colonel gen general lt lieutenant maj major
                    president senator sen rep congressman congresswoman representative minister
                    secretary chairman chairwoman chairperson justice ambassador governor mayor
                    host cohost co-host moderator interviewer interviewee guest speaker reporter
                    narrator panelist panellist caller presenter announcer student participant
                    the herr frau hr fr señor señora sr sra dra don doña m mme mlle monsieur
                    madame signor signora dott dott.ssa pan pani heer mevrouw""");

    /** Words that stand behind a name in the same way. */
    static final Set<String> OFFICES =
            words(
                    """
                    ceo cto cfo coo cpo cmo ciso vp phd md esq jr sr moderator interviewer
                    interviewee 님 씨 군 양 기자 교수 대표 이사 팀장 매니저 개발자 박사
                    선생 선생님 작가 감독 의원 장관 さん 氏 様 先生 教授 社長 博士 老师 老師 先生 女士""");

    /** Words of which a label may consist that names nobody. */
    private static final Set<String> GENERIC =
            words(
                    """
                    a an and at by for from in of off on or the to with audience member members
                    panel panelists voice voices voiceover over male female man men woman women
                    boy girl child children kid kids person people adult attendee attendees
                    teacher teachers questioner question questions answer answers asker crowd
                    staff team group everyone everybody someone somebody unknown unidentified
                    unnamed anonymous unclear inaudible indistinct automated robot ai bot
                    assistant system user users operator translator interpreter video audio
                    recording clip ad ads advert advertisement commercial sponsor news podcast
                    show radio tv episode event main first second third last next previous one two
                    three four five new old young elderly other another all both several multiple
                    various live stage floor chair president vice prime deputy clerk witness judge
                    court counsel attorney lawyer prosecutor defendant doctor patient nurse
                    officer official agent client customer developer engineer expert author writer
                    director manager head lead chief executive ceo cto cfo founder intro
                    introduction outro opening closing remarks statement end start part session
                    music theme transcript transcriber transcriptionist editor editors producer
                    anchor journalist correspondent commentator hosts guests speakers interviewers
                    interviewees moderators students participants callers listener listeners
                    viewer viewers reader readers visitor visitors spectator spectators local
                    resident der die das und von aus dem im ein eine zuschauer zuschauerin zuhörer
                    zuhörerin publikum sprecher sprecherin frage antwort unbekannt unbekannter
                    unbekannte männliche weibliche stimme mann redner reporterin journalistin le
                    les du de des un une et journaliste intervenant intervenante homme femme voix
                    public auditeur auditrice inconnu el los las del y público oyente voz hombre
                    mujer desconocido periodista locutor locutora o os as do da dos jornalista il
                    lo gli della pubblico giornalista журналист голос зритель слушатель вопрос
                    ответ из зала""");

    /** Roles in scripts that do not set words apart. */
    private static final Set<String> UNSPACED =
            words(
                    """
                    采访 採訪 观众 觀眾 听众 聽眾 提问者 提問者 提问 提問 回答 学生 學生 老师 老師
                    教授 专家 專家 编者 編者 编辑 編輯 翻译 翻譯 旁白 画外音 畫外音 主席 众人 眾人
                    群众 群眾 男声 女声 男聲 女聲 某人 候选人 候選人 求职者 发言人 發言人 讲者 講者
                    演讲者 网友 網友 作者 译者 譯者 小编 小編 字幕 解说 解說 参加者 観客 会場 先生
                    編集部 編集者 筆者 男性 女性 客席 聴衆 全員 一同 진행 관객 청중 학생 교수 선생
                    선생님 편집자 참석자 참가자 패널 해설 독자 회원 호스트 대표 위원장 의장 의원
                    장관 질의 응답 질문 답변 사회""");

    private LabelRoles() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }

    /** Tells whether a word says in what part somebody speaks. */
    static boolean isGeneric(String word) {
        return RoleWords.isRole(word)
                || GENERIC.contains(word)
                || TITLES.contains(word)
                || UNSPACED.contains(word);
    }
}
