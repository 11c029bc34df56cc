//! The very module that stands in the file, run without a browser; and the helpline that the server runs.

use directory::Directory;
use guide::handout::Handout;
use helpline::Helpline;
use jiff::civil::Date;
use serde_json::Value;
use wasmi::{Engine, Instance, Linker, Memory, Module, Store, TypedFunc};
use words::Lang;

/// The day the tests take for today.
pub(crate) const TODAY: Date = Date::constant(2026, 11, 26);

/// The helpline of the server, with the pack as it ships.
pub(crate) fn helpline() -> Helpline {
    Helpline::new(knowledge::us::shipped().unwrap(), Directory::default()).unwrap()
}

/// An instance of the module.
pub(crate) struct Device {
    store: Store<()>,
    memory: Memory,
    room: TypedFunc<u32, u32>,
    open: TypedFunc<(), u32>,
    turn: TypedFunc<(), u32>,
    answer: TypedFunc<(), u32>,
}

impl Device {
    /// The module with nothing open. It asks for no import: it has no way out.
    pub(crate) fn empty() -> Device {
        let bytes = offline::module().expect("the target wasm32-unknown-unknown is installed");
        let engine = Engine::default();
        let module = Module::new(&engine, bytes).unwrap();
        assert_eq!(module.imports().count(), 0);
        let mut store = Store::new(&engine, ());
        let instance: Instance = Linker::new(&engine)
            .instantiate_and_start(&mut store, &module)
            .unwrap();
        Device {
            memory: instance.get_memory(&store, "memory").unwrap(),
            room: instance.get_typed_func(&store, "room").unwrap(),
            open: instance.get_typed_func(&store, "open").unwrap(),
            turn: instance.get_typed_func(&store, "turn").unwrap(),
            answer: instance.get_typed_func(&store, "answer").unwrap(),
            store,
        }
    }

    /// The module with the handout of a day.
    pub(crate) fn of(helpline: &Helpline, made: Date) -> Device {
        let mut room = Device::empty();
        let handout = Handout::make(helpline.guide(), made).bytes().unwrap();
        assert!(room.open(&handout));
        room
    }

    fn put(&mut self, bytes: &[u8]) {
        let size = u32::try_from(bytes.len()).unwrap();
        let at = self.room.call(&mut self.store, size).unwrap();
        let at = usize::try_from(at).unwrap();
        self.memory.write(&mut self.store, at, bytes).unwrap();
    }

    /// Opens a handout; whether it could be read.
    pub(crate) fn open(&mut self, handout: &[u8]) -> bool {
        self.put(handout);
        self.open.call(&mut self.store, ()).unwrap() == 1
    }

    /// Asks with any bytes. A trap fails the test.
    pub(crate) fn ask_bytes(&mut self, asked: &[u8]) -> Value {
        self.put(asked);
        let size = self.turn.call(&mut self.store, ()).unwrap();
        let at = self.answer.call(&mut self.store, ()).unwrap();
        let (at, size) = (usize::try_from(at).unwrap(), usize::try_from(size).unwrap());
        let said = &self.memory.data(&self.store)[at..at + size];
        serde_json::from_slice(said).unwrap()
    }

    /// Asks as the page does.
    pub(crate) fn ask(&mut self, ask: &str, at: &Asked<'_>) -> Value {
        let asked = serde_json::json!({
            "ask": ask,
            "lang": at.lang.tag(),
            "on": at.on.to_string(),
            "door": at.door,
            "entries": at.entries,
            "question": at.question,
        });
        self.ask_bytes(asked.to_string().as_bytes())
    }

    /// Whether the module can be given that much.
    pub(crate) fn takes(&mut self, bytes: u32) -> bool {
        self.room.call(&mut self.store, bytes).unwrap() != 0
    }
}

/// Where one stands when asking.
pub(crate) struct Asked<'asked> {
    pub(crate) lang: Lang,
    pub(crate) on: Date,
    pub(crate) door: &'asked str,
    pub(crate) entries: &'asked [String],
    pub(crate) question: &'asked str,
}

impl<'asked> Asked<'asked> {
    /// At a door, before anything is answered.
    pub(crate) fn at(door: &'asked str) -> Asked<'asked> {
        Asked {
            lang: Lang::En,
            on: TODAY,
            door,
            entries: &[],
            question: "",
        }
    }
}
