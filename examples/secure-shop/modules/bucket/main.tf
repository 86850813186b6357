variable "name" {
  type        = string
  description = "The name of the bucket"
}

variable "key" {
  type        = string
  description = "The key that encrypts it"
}

variable "organisation" {
  type        = object({ access_logs = string, backup_bucket = string, backup_key = string, backup_role = string })
  description = "Where access logs and backups go"
}

output "arn" {
  value       = aws_s3_bucket.this.arn
  description = "The bucket"
}

resource "aws_s3_bucket" "this" {
  bucket = var.name
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.key
    }
  }
}

resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

resource "aws_s3_bucket_logging" "this" {
  bucket        = aws_s3_bucket.this.id
  target_bucket = var.organisation.access_logs
  target_prefix = "${var.name}/"
}

resource "aws_s3_bucket_notification" "this" {
  bucket      = aws_s3_bucket.this.id
  eventbridge = true
}

resource "aws_s3_bucket_replication_configuration" "this" {
  bucket     = aws_s3_bucket.this.id
  role       = var.organisation.backup_role
  depends_on = [aws_s3_bucket_versioning.this]

  rule {
    id     = "backup"
    status = "Enabled"

    filter {}

    delete_marker_replication {
      status = "Enabled"
    }

    source_selection_criteria {
      sse_kms_encrypted_objects {
        status = "Enabled"
      }
    }

    destination {
      bucket = var.organisation.backup_bucket

      encryption_configuration {
        replica_kms_key_id = var.organisation.backup_key
      }
    }
  }
}
