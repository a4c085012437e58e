package io.github.dfconsole.pictures;

import io.github.dfconsole.settings.Language;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

import java.util.List;

/** Sample notices for pictures: good news, news with an action, and bad news. */
final class SampleNotices {

    private SampleNotices() {}

    static List<Notice> in(Language language) {
        return switch (language) {
            case ENGLISH ->
                    notices(
                            "The notebook etl-2 is running",
                            "It took 4 minutes and 12 seconds.",
                            "The notebook etl-3 has failed",
                            "NAVER Cloud could not create it. Its details say what it was asked for.",
                            "Show details",
                            "The notebook etl-4 may have been created",
                            "The connection broke before the answer. The console is checking.");
            case KOREAN ->
                    notices(
                            "노트북 etl-2가 실행 중입니다",
                            "4분 12초 걸렸습니다.",
                            "노트북 etl-3을 생성하지 못했습니다",
                            "네이버 클라우드 플랫폼에서 생성이 실패했습니다. 요청한 내용은 상세 정보에서 확인할 수 있습니다.",
                            "상세 정보 보기",
                            "노트북 etl-4가 생성되었을 수 있습니다",
                            "응답을 받기 전에 연결이 끊어졌습니다. 생성 여부를 확인하는 중입니다.");
            case JAPANESE ->
                    notices(
                            "ノートブック etl-2 が実行中です",
                            "4分12秒かかりました。",
                            "ノートブック etl-3 を作成できませんでした",
                            "NAVERクラウドで作成に失敗しました。要求した内容は詳細で確認できます。",
                            "詳細を表示",
                            "ノートブック etl-4 は作成された可能性があります",
                            "応答の前に接続が切れました。作成されたかどうかを確認しています。");
        };
    }

    private static List<Notice> notices(
            String running,
            String took,
            String failed,
            String why,
            String show,
            String unknown,
            String checking) {
        return List.of(
                new Notice(Tone.GOOD, () -> running, () -> took, null),
                new Notice(Tone.BAD, () -> failed, () -> why, new Action(() -> show, () -> {})),
                new Notice(Tone.ATTENTION, () -> unknown, () -> checking, null));
    }
}
