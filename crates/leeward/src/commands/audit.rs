//! `audit verify`: whether what is kept is as it was written.

use std::process::ExitCode;

use anyhow::Result;
use serde_json::json;

use super::line;
use crate::cli::{Audit, AuditCommand};
use crate::output;

/// Walks the audit.
pub(crate) fn run(given: &Audit) -> Result<ExitCode> {
    let AuditCommand::Verify {
        data,
        database,
        json,
    } = &given.what;
    let report = line::block_on(async {
        let store = line::store(&data.folder, database, false).await?;
        let report = store.audit_verify().await?;
        store.close().await;
        anyhow::Ok(report)
    })?;
    let whole = report.difference.is_none();
    if *json {
        let heads: Vec<String> = report.heads.iter().map(ToString::to_string).collect();
        output::json(&json!({
            "whole": whole,
            "lines": report.lines,
            "entries": report.entries,
            "journals": report.journals,
            "heads": heads,
            "difference": report.difference.as_ref().map(ToString::to_string),
        }))?;
    } else {
        output::document(&report.to_string())?;
    }
    Ok(if whole {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}
