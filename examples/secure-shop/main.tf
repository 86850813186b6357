terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }
}

variable "account" {
  type        = string
  description = "The number of the account that owns the shop"
}

variable "web_security_group" {
  type        = string
  description = "The security group of the web servers, the only ones that reach the database"
}

variable "organisation" {
  type        = object({ access_logs = string, backup_bucket = string, backup_key = string, backup_role = string })
  description = "What the organisation offers every service: a bucket for access logs; a bucket, a key and a role for backups"
}

# The key of everything the shop stores.
resource "aws_kms_key" "shop" {
  description         = "What the shop stores"
  enable_key_rotation = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::${var.account}:root" }
      Action    = "kms:*"
      Resource  = "*"
    }]
  })
}

# Pictures of the goods; the web server hands them out, the bucket stays closed.
module "assets" {
  source       = "./modules/bucket"
  name         = "shop-assets"
  key          = aws_kms_key.shop.arn
  organisation = var.organisation
}

# What customers send us.
module "uploads" {
  source       = "./modules/bucket"
  name         = "shop-uploads"
  key          = aws_kms_key.shop.arn
  organisation = var.organisation
}

# What we keep for the tax office.
module "archive" {
  source       = "./modules/bucket"
  for_each     = toset(["invoices", "reports"])
  name         = "shop-${each.key}"
  key          = aws_kms_key.shop.arn
  organisation = var.organisation
}

resource "aws_security_group" "database" {
  name        = "shop-database"
  description = "The database: reached by the web servers, reaches nobody"

  ingress {
    description     = "PostgreSQL from the web servers"
    from_port       = 5432
    to_port         = 5432
    protocol        = "tcp"
    security_groups = [var.web_security_group]
  }
}

resource "aws_db_parameter_group" "orders" {
  name   = "shop-orders"
  family = "postgres17"

  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }

  parameter {
    name  = "log_statement"
    value = "ddl"
  }

  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

resource "aws_iam_role" "monitoring" {
  name = "shop-monitoring"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "monitoring.rds.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

resource "aws_iam_role_policy_attachment" "monitoring" {
  role       = aws_iam_role.monitoring.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"
}

resource "aws_db_instance" "orders" {
  identifier             = "shop-orders"
  engine                 = "postgres"
  engine_version         = "17"
  instance_class         = "db.t4g.small"
  allocated_storage      = 20
  multi_az               = true
  parameter_group_name   = aws_db_parameter_group.orders.name
  vpc_security_group_ids = [aws_security_group.database.id]

  username                            = "shop"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true

  storage_encrypted = true
  kms_key_id        = aws_kms_key.shop.arn

  backup_retention_period    = 30
  copy_tags_to_snapshot      = true
  deletion_protection        = true
  final_snapshot_identifier  = "shop-orders-last"
  auto_minor_version_upgrade = true

  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  monitoring_interval             = 60
  monitoring_role_arn             = aws_iam_role.monitoring.arn
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.shop.arn
}

resource "aws_iam_policy" "reports" {
  name = "shop-reports"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["s3:GetObject", "s3:PutObject"]
      Resource = "${module.archive["reports"].arn}/*"
    }]
  })
}
