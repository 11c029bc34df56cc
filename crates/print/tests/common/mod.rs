//! What a helpline gives for printing, small and fictional but for the shape of its sentences.
#![expect(clippy::panic, reason = "a test stops where something is wrong")]

use jiff::civil::{Date, date};
use print::{Channel, Choices, Document, Kind, Line, Night, Place, Purpose, Script, Size};
use words::Lang;

/// The day the sheets are printed.
pub(crate) fn today() -> Date {
    date(2026, 11, 26)
}

fn line(purpose: Purpose, channel: Channel, figures: &str, operator: &str, who: &str) -> Line {
    Line {
        channel,
        purpose,
        figures: figures.to_owned(),
        title: String::new(),
        who: who.to_owned(),
        trace: String::new(),
        hours: None,
        operator: operator.to_owned(),
        languages: Vec::new(),
        abroad: false,
    }
}

/// The numbers, as the pack says them.
pub(crate) fn lines(lang: Lang) -> Vec<Line> {
    let es = lang == Lang::Es;
    let pick = |en: &str, other: &str| if es { other } else { en }.to_owned();
    let main = pick(
        "Answered by Compass Connections, an organization that the federal government pays. They keep their own rules.",
        "Contesta Compass Connections, una organización a la que paga el gobierno federal. Tiene sus propias reglas.",
    );
    let emergency = pick(
        "Answered by the emergency center of the area you call from. Police may come.",
        "Contesta el centro de emergencias de la zona desde donde llama. Puede llegar la policía.",
    );
    let suicide = pick(
        "Answered by the 988 Lifeline. For Spanish, press 2. They keep their own rules.",
        "Contesta la Línea 988. En español: oprima el 2. Tiene sus propias reglas.",
    );
    let community = pick(
        "Answered by a local office that knows places nearby. They keep their own rules.",
        "Contesta una oficina local que conoce lugares cercanos. Tiene sus propias reglas.",
    );
    let mut lines = vec![
        line(
            Purpose::Emergency,
            Channel::Call,
            "911",
            "Local emergency center",
            &emergency,
        ),
        line(
            Purpose::Main,
            Channel::Call,
            "1-888-373-7888",
            "Compass Connections",
            &main,
        ),
        line(
            Purpose::Main,
            Channel::Text,
            "233733",
            "Compass Connections",
            &main,
        ),
        line(Purpose::Relay, Channel::Relay, "711", "Relay", "711"),
        line(
            Purpose::Suicide,
            Channel::Call,
            "988",
            "988 Lifeline",
            &suicide,
        ),
        line(
            Purpose::Community,
            Channel::Call,
            "211",
            "Local 211 center",
            &community,
        ),
    ];
    for line in &mut lines {
        line.title = pick("Call", "Llamar");
        line.trace = match line.figures.as_str() {
            "1-888-373-7888" => pick(
                "The call shows in your call history. Toll-free; may use minutes and show on the bill.",
                "La llamada queda en el historial del teléfono. Es un número gratuito; puede usar minutos y salir en la factura.",
            ),
            _ => String::new(),
        };
        line.hours = Some(pick("Day and night.", "De día y de noche."));
    }
    lines
}

/// Tonight's sheet with two places, one of them kept secret.
pub(crate) fn tonight(lang: Lang) -> Night {
    let place = |name: &str, confidential| Place {
        name: name.to_owned(),
        organization: "Fictional House".to_owned(),
        phones: vec!["555-0100".to_owned()],
        address: Some("12 Hidden Street, Sampletown".to_owned()),
        distance: Some("about 3 miles".to_owned()),
        open: "open".to_owned(),
        verified: "checked".to_owned(),
        confidential,
    };
    let script = |title: &str, own_line| Script {
        title: title.to_owned(),
        body: "A body of a script.".to_owned(),
        says: Some("Words to say.".to_owned()),
        own_line,
    };
    Night {
        lines: lines(lang),
        near: Some("Sampletown".to_owned()),
        beds: vec![place("Quiet House", true)],
        places: vec![place("Open Door", false)],
        scripts: vec![script("First", true), script("Second", false)],
        needs: vec!["Shelter".to_owned(), "Food".to_owned()],
    }
}

/// A sheet in a language and a size.
pub(crate) fn made(kind: Kind, lang: Lang, size: Option<Size>) -> Document {
    let choices = Choices {
        size,
        ..Choices::plain(lang, today())
    };
    match kind {
        Kind::Paper => print::night(&tonight(lang), &choices),
        _ => print::sheet(kind, &lines(lang), &choices),
    }
    .unwrap_or_else(|refused| panic!("{} {}: {refused}", kind.name(), lang.tag()))
}

/// Every sheet, tonight's included.
pub(crate) fn kinds() -> impl Iterator<Item = Kind> {
    Kind::SHEETS.into_iter().chain([Kind::Paper])
}
